// The first import of every command: an older Node would fail later with a message nobody understands.
// What is needed is `require()` of ES modules without a flag: 20.19, 22.12, and everything from 23 on.
const [major, minor] = process.versions.node.split('.').map(Number);
const oldestMinor = { 20: 19, 22: 12 }[major] ?? (major > 22 ? 0 : Infinity);

if (minor < oldestMinor) {
  process.stderr.write(
    `Summitwatch needs Node 20.19 or newer (of the 22 line: 22.12); this is Node ${process.versions.node}.\n` +
      'Install Node 24 LTS from https://nodejs.org, or with nvm: nvm install 24. Then run the same command again.\n',
  );
  process.exit(2);
}
