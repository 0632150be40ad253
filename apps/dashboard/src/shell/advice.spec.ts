import { oftenWords } from '../words/words.js';
import { adviceOn } from './advice.js';

describe('what to do about a trouble', () => {
  it.each([
    [0, 'Check that the service is running'],
    [404, 'It may have been removed'],
    [429, 'Wait a little'],
    [500, 'Try again in a moment. If it stays so, tell whoever runs the service'],
    [503, 'Try again in a moment. If it stays so, tell whoever runs the service'],
    [599, 'Try again in a moment.'],
  ])('is said of an answer with %i', (status, begins) => {
    expect(adviceOn(status).startsWith(begins)).toBe(true);
  });

  it.each([-1, 400, 403, 409, 422])('is nothing of one with %i, which says it itself', (status) => {
    expect(adviceOn(status)).toBe('');
  });

  it('sends nobody to a page that a viewer cannot open', () => {
    expect(adviceOn(500)).not.toContain(oftenWords.queues);
  });
});
