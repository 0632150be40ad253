/** Family names of East Asia, which stand before the given name there and are what is said alone later: "Lin Mei", then "Lin". */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng xiao feng ' +
    'han cao zeng peng pan yuan dong yu jiang cai jia xue fu wei du ye cheng lu ding mao geng hua qin qi yan shen ' +
    'cui meng bai zou fan shi wan tan liao xiong jin hao kong qiu qian dai hou gong shao lei pang ' +
    'kim lee park choi choe jung jeong kang cho jo yoon jang lim shin seo kwon hwang ahn oh moon ri pak chung hong noh roh bae ' +
    'nguyen tran le pham hoang phan vu vo dang bui ngo duong'
  ).split(' '),
);
