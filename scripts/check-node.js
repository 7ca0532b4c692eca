// Plain JavaScript on purpose: it must also run on a Node that cannot read TypeScript, and say so.
const major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  console.error(
    `This program needs Node 26; it was started with ${process.version} (${process.execPath}).\n` +
      'Start it with "npm start" after "npm ci": a fitting Node comes with the packages. ' +
      'If npm was told to leave out optional packages, install Node 26 yourself.',
  );
  process.exit(1);
}
