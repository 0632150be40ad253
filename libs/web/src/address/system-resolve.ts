/**
 * The addresses of a name as this machine knows them: from its hosts file, its name servers, and where names may be short for others or
 * of the local link, or no name server is there, from the system. Name servers are asked by c-ares, which holds up nobody. The system's own
 * look-up (getaddrinfo) waits in one of Node's few threads, two at a time, for ten seconds and more where a server never answers: two such
 * hosts would keep all others from being looked up.
 */
import { lookup, Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import type { Resolve } from '../settings.js';

/** Of the first question, in milliseconds; c-ares waits twice as long for the second. */
const timeout = 1500;
const tries = 2;

/** The name servers were asked, and know no such name or no address of it. */
const unknown = new Set(['ENOTFOUND', 'ENODATA']);
/** Where the system asks by another way than resolv.conf(5), c-ares finds no server. */
const nobodyThere = 'ECONNREFUSED';

interface Known {
  /** Lines of an address and its names, as in hosts(5). */
  readonly hostsFile: string;
  /** As in resolv.conf(5); whether it has search domains is told from it. */
  readonly resolverFile: string;
  /** `address:port`; those of the system where none are given. */
  readonly servers?: readonly string[];
  /** For names that the system may complete, or know by other ways. */
  readonly otherwise: Resolve;
}

export const resolveBy =
  ({ hostsFile, resolverFile, servers, otherwise }: Known): Resolve =>
  async (hostname) => {
    const written = addressesIn(await textOf(hostsFile), hostname);
    if (written.length > 0) return written;
    // A new one each time, so that name servers which have changed meanwhile are asked.
    const resolver = new Resolver({ timeout, tries });
    if (servers) resolver.setServers(servers);
    const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (addresses.length > 0) return addresses;
    const trouble = answers.flatMap((answer) => (answer.status === 'rejected' ? codeOf(answer.reason) : []));
    const failed = trouble.find((code) => !unknown.has(code));
    if (failed === nobodyThere) return otherwise(hostname);
    if (failed !== undefined) throw new Error(`no name server could tell of ${hostname} (${failed})`);
    if (isWhole(hostname) && !hasSearchDomains(await textOf(resolverFile)))
      throw new Error(`no name server knows ${hostname}`);
    return otherwise(hostname);
  };

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** A name with a dot, and none of the local link (RFC 6762, 3). */
const isWhole = (hostname: string): boolean => hostname.includes('.') && !/\.local\.?$/i.test(hostname);
const hasSearchDomains = (resolver: string): boolean => /^\s*(?:search|domain)\s+[^.\s]/m.test(resolver);

const codeOf = (error: unknown): string => String((error as Partial<NodeJS.ErrnoException> | null)?.code ?? error);

function addressesIn(hosts: string, hostname: string): string[] {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return hosts.split('\n').flatMap((line) => {
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    return names.some((each) => each.toLowerCase() === name) ? [address] : [];
  });
}

export const systemResolve = resolveBy({
  hostsFile: '/etc/hosts',
  resolverFile: '/etc/resolv.conf',
  otherwise: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
});
