/**
 * What can be pressed lets a finger scroll and zoom. react-aria would write this rule into the page itself, which the content
 * policy forbids; it does not where something of this name stands already. The rule is in our own style sheet.
 */
export function standInForPressableStyle(): void {
  const id = 'react-aria-pressable-style';
  if (document.getElementById(id) !== null) return;
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
}
