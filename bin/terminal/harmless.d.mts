export function harmless(text: string): string;
