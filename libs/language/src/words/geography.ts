/**
 * States with the words for their people and the capitals that stand for them. General knowledge only: a story's own
 * actors come first, this names the rest. One line per state: name | adjectives and peoples | capitals and short names.
 */
const table = `
United States|american,americans|washington,us,u.s.,usa,america,white house
Russia|russian,russians|moscow,kremlin,russian federation
Ukraine|ukrainian,ukrainians|kyiv,kiev
China|chinese|beijing
North Korea|north korean,north koreans|pyongyang,dprk
South Korea|south korean,south koreans|seoul
Japan|japanese|tokyo
India|indian,indians|new delhi,delhi
Pakistan|pakistani,pakistanis|islamabad
United Kingdom|british,britons|london,britain,uk,u.k.,downing street
France|french|paris,elysee
Germany|german,germans|berlin
Italy|italian,italians|rome
Spain|spanish|madrid
Poland|polish,poles|warsaw
Finland|finnish,finns|helsinki
Sweden|swedish,swedes|stockholm
Norway|norwegian,norwegians|oslo
Denmark|danish,danes|copenhagen
Estonia|estonian,estonians|tallinn
Latvia|latvian,latvians|riga
Lithuania|lithuanian,lithuanians|vilnius
Czechia|czech,czechs|prague,czech republic
Slovakia|slovak,slovaks|bratislava
Hungary|hungarian,hungarians|budapest
Romania|romanian,romanians|bucharest
Bulgaria|bulgarian,bulgarians|sofia
Greece|greek,greeks|athens
Turkey|turkish,turks|ankara,turkiye,türkiye
Belarus|belarusian,belarusians|minsk
Serbia|serbian,serbs|belgrade
Austria|austrian,austrians|vienna
Switzerland|swiss|bern
Netherlands|dutch|the hague
Belgium|belgian,belgians|
Ireland|irish|dublin
Canada|canadian,canadians|ottawa
Mexico|mexican,mexicans|mexico city
Brazil|brazilian,brazilians|brasilia
Israel|israeli,israelis|jerusalem
Iran|iranian,iranians|tehran
Iraq|iraqi,iraqis|baghdad
Syria|syrian,syrians|damascus
Saudi Arabia|saudi,saudis|riyadh
United Arab Emirates|emirati,emiratis|abu dhabi,uae
Qatar|qatari,qataris|doha
Egypt|egyptian,egyptians|cairo
Australia|australian,australians|canberra
Taiwan|taiwanese|taipei
Vietnam|vietnamese|hanoi
Singapore|singaporean,singaporeans|
Indonesia|indonesian,indonesians|jakarta
Kazakhstan|kazakh,kazakhs|astana
Azerbaijan|azerbaijani,azerbaijanis|baku
Armenia|armenian,armenians|yerevan
Georgia|georgian,georgians|tbilisi
South Africa|south african,south africans|pretoria
European Union|european,europeans|brussels,eu,e.u.,europe
Cuba|cuban,cubans|havana
Venezuela|venezuelan,venezuelans|caracas
Afghanistan|afghan,afghans|kabul
Palestine|palestinian,palestinians|ramallah
Colombia|colombian,colombians|bogota
Soviet Union|soviet,soviets|ussr`;

export interface State {
  readonly name: string;
  readonly peoples: readonly string[];
  readonly others: readonly string[];
}

const listed = (part: string | undefined): string[] => (part ?? '').split(',').filter((word) => word !== '');

export const states: readonly State[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', peoples, others] = row.split('|');
    return { name, peoples: listed(peoples), others: listed(others) };
  });
