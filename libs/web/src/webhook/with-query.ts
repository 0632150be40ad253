/** What a message's form adds to its receiver's address. Without that the address stays as it was given, to the character. */
export function withQuery(url: string, query: Readonly<Record<string, string>> = {}): string {
  if (Object.keys(query).length === 0) return url;
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href;
}
