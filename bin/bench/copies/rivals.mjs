// The baseline: MinHash over five-word sequences (Broder 1997), 128 permutations, every earlier origin compared; the best at or above
// the resemblance is the origin.
const permutations = 128;

export function minHashIndex(least = 0.4) {
  const origins = [];
  return ({ id, text }) => {
    const signature = signatureOf(text);
    let best;
    for (const origin of origins) {
      const alike =
        signature.reduce((count, value, i) => count + (value === origin.signature[i] ? 1 : 0), 0) / permutations;
      if (alike >= least && alike > (best?.alike ?? 0)) best = { alike, id: origin.id };
    }
    if (best === undefined) origins.push({ id, signature });
    return best?.id ?? null;
  };
}

function signatureOf(text) {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const signature = new Uint32Array(permutations).fill(0xffffffff);
  for (let i = 0; i + 5 <= words.length; i++) {
    const hash = fnv(words.slice(i, i + 5).join(' '));
    for (let k = 0; k < permutations; k++) {
      const value = mixed(hash ^ Math.imul(k + 1, 0x9e3779b1));
      if (value < signature[k]) signature[k] = value;
    }
  }
  return signature;
}

function fnv(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mixed(value) {
  let v = value >>> 0;
  v = Math.imul(v ^ (v >>> 16), 0x85ebca6b);
  v = Math.imul(v ^ (v >>> 13), 0xc2b2ae35);
  return (v ^ (v >>> 16)) >>> 0;
}
