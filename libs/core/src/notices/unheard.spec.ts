import { aFollowUp, aReport, aStory, someFindings } from '#testing';
import { unknownMatter } from '../summit/evolve.js';
import { hintsOfUnheard } from './unheard.js';

const meeting = aReport({
  findings: someFindings({ followUps: [aFollowUp({ participants: ['Pavel Orlov', 'Marta Lind'] })] }),
});
const matters = [{ ...unknownMatter('meeting:m'), reports: [meeting] }];
const hints = (...actors: string[]) => hintsOfUnheard({ actors }, aStory(), matters);

describe('a filter that names people', () => {
  it('has no hint on those of the story and those who appeared, in any case of letters', () => {
    expect(hints('clara whitfield', 'Marta LIND')).toEqual([]);
    expect(hints()).toEqual([]);
  });

  it('says whom nobody has heard of so far', () => {
    expect(hints('Marta Lind', 'Nobody Atall')).toEqual(['actors: nobody named “Nobody Atall” has appeared so far']);
  });

  it('says by which name the story has somebody', () => {
    expect(hints('Orlov')).toEqual(['actors: who is called “Orlov” is told of as “Pavel Orlov”']);
  });
});
