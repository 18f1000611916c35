// Plain JavaScript, for a Node.js that cannot run the TypeScript of this repository.
if (!process.features.typescript) {
  console.error(
    `This needs the Node.js 24 that \`npm ci\` installs, and runs on ${process.version}. With --ignore-scripts, npm leaves it out: run \`npm rebuild node\`.`,
  );
  process.exitCode = 1;
}
