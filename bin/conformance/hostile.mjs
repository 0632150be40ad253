export async function hostileTable() {
  return [];
}
