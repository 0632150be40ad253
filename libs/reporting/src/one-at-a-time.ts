/**
 * For work that comes round: a turn is left out while the one before is under way, so that none pile up while Redis is away. What a turn
 * throws is told and not thrown on: the next one does it again.
 * @param tell hears what was thrown, in words
 */
export function oneAtATime(tell: (trouble: string) => void): (turn: () => Promise<void>) => Promise<void> {
  let isUnderWay = false;
  return async (turn) => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await turn();
    } catch (error) {
      tell(String(error));
    } finally {
      isUnderWay = false;
    }
  };
}
