/** Given names that are common in the world's English-language news, by the pronoun that stands for who bears them. */
const split = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

export const givenNames = {
  he: split(
    'aaron abdul abdullah abraham adam adel ahmad ahmed alan albert alberto alejandro aleksandr aleksandar alex alexander alexandre alexei alexey alfred ali allan allen ' +
      'anatoly anders andre andreas andrei andrew andrey andrii andriy andrzej anthony antoine anton antonio antony arnold arthur artur asif barack barry ' +
      'ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno carl carlos cedric charles charlie chris christian ' +
      'christoph christopher chuck claude clark claudio clint colin connor craig cyril daniel danny dave david dean denis dennis derek diego dick dieter dmitri dmitrii dmitry ' +
      'dominic dominik don donald doug douglas drew dylan earl ed eddie edgar edmund eduardo edward edwin elijah emmanuel enrique eric erik ernest ethan eugene evan evgeny ' +
      'felix fernando francesco francis francisco francois frank franz fred frederick friedrich fyodor gabriel gary gavin geoff geoffrey george georgy gerald gerard gerhard ' +
      'gianni gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory guido guillermo gustavo guy hamid hans harold harry harvey hassan heiko heinrich helmut henri henry ' +
      'herbert hossein howard hubert hugh hugo hussein ian ibrahim igor ilya ivan jack jacob jacques jake james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy ' +
      'jerome jerry jesse jim jimmy joachim joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian jurgen justin karl keir keith ' +
      'ken kenneth kevin khalid kirill klaus konstantin kurt kyle larry lars laurent lawrence lee leo leon leonard leonid leopold lewis liam lindsey lloyd louis luca lucas luis luke ' +
      'magnus mahmoud manuel marc marcel marco marcus mario mark markus martin marty marvin mateusz matt matteo matthew matthias maurice max maxim mehmet michael michal michel miguel ' +
      'mikael mike mikhail mitch mitt mohamed mohammad mohammed muhammad mustafa narendra nathan neil nelson nicholas nick nicolas nigel nikita nikolai norman oleg oleksandr oleksii ' +
      'olivier omar oscar osman otto pablo pascal patrick paul pavel pavlo pedro pete peter petr petro phil philip philippe phillip pierre piotr radek radoslaw rafael ralph ramzan randall randy raul ' +
      'ray raymond recep reinhard rene reza ricardo richard rick rob robert roberto robin rod rodrigo roger roland roman ron ronald ross roy ruben rudolf rudy russell ryan said ' +
      'salman sam samuel scott sean sebastian sergei sergey serhii seth shane shaun sidney simon spencer stanislav stefan stephan stephane stephen steve steven stewart stuart sven tadeusz taras ' +
      'ted terry theodore theo thierry thomas tim timothy tobias todd tom tomas tommy tony travis trevor tyler valery vasily viktor victor vincent vitaly vladimir vladislav volodymyr vyacheslav ' +
      'wade walter warren wayne werner wilhelm will willem william wolfgang xavier yegor yevgeny yuri yury zachary zbigniew ' +
      'abbas abiy alain alassane aleksei algirdas alois andrej andrius anwar arvydas ashraf ayman bashar bassirou benny berndt bilawal bjarni bogdan bohdan ' +
      'bola borislav branko bujar cem christophe claus cyriaque dalibor dariusz denys didier dimitar dimitrios donatas dragan dusan edgars edi egils einars ' +
      'emil emmerson enver erdal erkki espen evarist farhad fayez fidel filip florian friis fuad gabrielius gediminas gitanas goran grigory gudni guillaume ' +
      'gundars gunther haavard hakan hamad hannes hector heikki hennadii henrik hugues ignazio ihor iurie ivica jaap jakob janez janis janos jaroslav jiri ' +
      'juha julius jyrki kaan karim kassym kestutis kimmo klement knut kostas krisjanis krzysztof kyriakos kyrylo lech lennart levan ludovic lukas maksym ' +
      'marat marcin marek margus marius mateus mehdi mevlut mihai mihail mikheil miklos milan milorad milos mirko mohamad moncef moussa mykhailo mykola nayib ' +
      'niels nikos nuno oleksiy oystein paavo panagiotis pekka per petar petteri raimonds rasmus rastislav robertas roderich roderick rubin rustem sadyr ' +
      'sauli serdar sergiy serhiy shehbaz shigeru slobodan stanislaw stavros stefano svein taavi tamas tariq tarmo thorbjorn tibor toomas torsten ulf ulises ' +
      'urmas vaclav valdis valentin valerii viorel vit vitalii vladyslav volker vytautas wopke yair yannis yaroslav yevhen yoav yusuf zdravko zoran zsolt',
  ),
  she: split(
    'abigail ada adele agnes aisha alana alexandra alexandria alexis alice alicia alina alison allison amanda amber amelia amina amy ana anastasia angela angelina anita ann anna annalena ' +
      'anne annette annie antonia april ashley audrey barbara beatrice becky belinda bella beth bethany betty beverly bonnie brenda bridget brigitte brittany camille candace carla carmen ' +
      'carol carole caroline carolyn carrie catherine cathy cecilia celine charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia colleen condoleezza connie crystal ' +
      'cynthia daniela danielle daria dawn deborah debra delphine denise diana diane dina donna dora doris dorothy ebony eileen ekaterina elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa ' +
      'emilia emily emma erica erika erin esther eva evelyn fatima federica fiona florence frances francesca frederique gabriela gail gemma georgia giorgia gillian gina giulia gloria grace greta gretchen gwen hailey ' +
      'hannah harriet heather heidi helen helena helene hilary hillary holly ilana inga ingrid irene irina iris isabel isabella isabelle ivana ivanka iryna jackie jacqueline jane janet janice ' +
      'jasmine jeanine jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn joyce juanita judith judy julia juliana julianne julie june kaitlan kaja kamala kara karen karin karina karine ' +
      'karoline kate katherine kathleen kathryn kathy katie katja katrina kay kayla kelly kerry kimberly kirsten kristen kristi kristin kristina lara larissa laura lauren leah leila lena lesley leslie ' +
      'linda lindsay lisa liz lois loretta lori lorraine louise lucia lucy lydia lyudmila madeleine maggie maia mara marcia margaret margarita maria marian marie marilyn marina marine marjorie ' +
      'marsha martha mary maureen maya megan meghan melania melanie melinda melissa mercedes mia michaela michele michelle mila mildred miranda miriam moira molly mona monica monika nadia nadine nancy ' +
      'naomi natalia natalie natasha nicole nikki nina nora norma oksana olena olga olivia ottilie pamela patricia patty paula pauline penelope penny petra phyllis priscilla priti rachel rebecca regina ' +
      'renee rhonda rita roberta rosa rose rosemary ruth sabine sabrina sally samantha sandra sanna sara sarah shannon sharon sheila shelley sherry shirley sigrid silvia simone sofia sonia sophia sophie ' +
      'stacey stacy stephanie sue susan susanne suzanne svetlana sviatlana svitlana sylvia tamara tania tanya tara tatiana teresa terri tess theresa tiffany tina tracey tracy tulsi ursula valentina valerie vanessa ' +
      'vera veronica veronika vicky victoria virginia vivian wendy whitney yana yelena yolanda yulia yvette yvonne zoe ' +
      'agnieszka aino aleksandra alena alyona anja anke annegret annika antje arancha arlene asli astrid ayesha beata benazir bintou birgit bogna bozena ' +
      'catalina cecile celeste chiara christy chrystia claudine constanze corinne dagmar dalia danuta darya daryna dilma doreen dorota dovile dubravka ebba ' +
      'edith elif elke elzbieta emine eszter evika ewa fadela fatou franziska frauke fumiko gabriele galina gesine gitta gro hadja halina hanna hatice heike ' +
      'hilde hina ilse ilze ines inger ivona jacinda jadwiga jana jarmila jelena jovana jutta kadri karolina katarina katarzyna kateryna katharina kersti ' +
      'khrystyna kinga kirsti kristalina krystyna laila larysa leonor lilia liliana lina liv ljubica lucija ludivine luminita lyubov magdalena mairead maja ' +
      'malgorzata manuela margarethe margrethe mariana mariia marija marlene marta martina mathilde merve mette mihaela milena nadezhda najat najla nana ' +
      'narges nataliya natela nathalie ngozi nilufar nirmala nkosazana nomvula oana olesia olha oriana orysia paola petya pia pilar polina radmila ragnhild ' +
      'raisa rania rasa renata riikka ritva romana roza ruta sabina sahle sahra salome samia saskia sevgi sigrun silvana simona sini siv sofie solveig sonja ' +
      'soraya stefania stella sushma svenja tarja tatjana tetiana thea therese tove trude tzipi ulla ulrike urszula vaira valeria valeriia vesna vilma viola ' +
      'violeta viorica vlasta wiebke yevgenia yulija yuliya yuriko zainab zanda zhanna zinaida zlata zuzana zuzanna',
  ),
} as const;
