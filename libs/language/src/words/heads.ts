/** Heads of state and government whom English-language news names without their office, by the state they led. */
const led: Readonly<Record<string, string>> = {
  'United States':
    'Joe Biden, Barack Obama, George W. Bush, George H. W. Bush, Bill Clinton, Ronald Reagan, Jimmy Carter, Gerald Ford, Richard Nixon, Donald Trump',
  Russia: 'Vladimir Putin, Dmitry Medvedev, Boris Yeltsin',
  'Soviet Union': 'Mikhail Gorbachev, Leonid Brezhnev, Nikita Khrushchev, Yuri Andropov',
  China: 'Xi Jinping, Hu Jintao, Jiang Zemin, Deng Xiaoping, Li Qiang, Wen Jiabao',
  'North Korea': 'Kim Jong Un, Kim Jong-un, Kim Jong Il, Kim Jong-il',
  'South Korea': 'Moon Jae-in, Yoon Suk Yeol, Lee Jae Myung, Park Geun-hye',
  Japan: 'Shinzo Abe, Fumio Kishida, Shigeru Ishiba, Yoshihide Suga',
  India: 'Narendra Modi, Manmohan Singh',
  Pakistan: 'Imran Khan, Shehbaz Sharif, Nawaz Sharif',
  'United Kingdom':
    'Keir Starmer, Rishi Sunak, Boris Johnson, Theresa May, David Cameron, Tony Blair, Gordon Brown, Margaret Thatcher',
  France: 'Emmanuel Macron, François Hollande, Nicolas Sarkozy, Jacques Chirac',
  Germany: 'Friedrich Merz, Olaf Scholz, Angela Merkel, Gerhard Schröder, Helmut Kohl',
  Italy: 'Giorgia Meloni, Mario Draghi, Giuseppe Conte, Silvio Berlusconi',
  Spain: 'Pedro Sánchez, Mariano Rajoy',
  Poland: 'Donald Tusk, Andrzej Duda, Karol Nawrocki, Mateusz Morawiecki',
  Hungary: 'Viktor Orban, Viktor Orbán, Péter Magyar',
  Finland: 'Alexander Stubb, Sauli Niinistö, Sauli Niinisto',
  Turkey: 'Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan',
  Ukraine: 'Volodymyr Zelenskyy, Volodymyr Zelensky, Volodymyr Zelenskiy, Petro Poroshenko',
  Belarus: 'Aleksandr Lukashenko, Alexander Lukashenko',
  Israel: 'Benjamin Netanyahu, Naftali Bennett, Yair Lapid',
  Iran: 'Hassan Rouhani, Masoud Pezeshkian, Ebrahim Raisi',
  Brazil: 'Luiz Inácio Lula da Silva, Jair Bolsonaro, Dilma Rousseff',
  Canada: 'Mark Carney, Justin Trudeau, Stephen Harper',
  Mexico: 'Claudia Sheinbaum, Andrés Manuel López Obrador',
  Argentina: 'Javier Milei, Alberto Fernández, Mauricio Macri',
  Cuba: 'Raúl Castro, Fidel Castro, Miguel Díaz-Canel',
  Venezuela: 'Nicolás Maduro',
  Colombia: 'Gustavo Petro, Iván Duque',
  Egypt: 'Abdel Fattah el-Sisi, Anwar Sadat',
  'Saudi Arabia': 'Mohammed bin Salman',
  Armenia: 'Nikol Pashinyan',
  Azerbaijan: 'Ilham Aliyev',
  Serbia: 'Aleksandar Vucic, Aleksandar Vučić',
  Vietnam: 'To Lam',
  'South Africa': 'Cyril Ramaphosa, Nelson Mandela',
  'European Union': 'Ursula von der Leyen, António Costa, Antonio Costa, Charles Michel, Jean-Claude Juncker',
};

const familyFirst = new Set(['China', 'North Korea', 'South Korea', 'Vietnam']);

const entries = Object.entries(led).flatMap(([state, names]) =>
  names.split(', ').map((name) => [name, state] as const),
);

const familyName = (name: string, state: string): string => {
  const words = name.split(' ');
  return (familyFirst.has(state) ? words[0] : words.at(-1)) ?? name;
};

/** The state that somebody led, by their full name or, where nobody else of the list bears it, their family name. */
export const stateLedBy: ReadonlyMap<string, string> = new Map([
  ...entries.map(([name, state]) => [familyName(name, state), state] as const),
  ...entries,
]);
