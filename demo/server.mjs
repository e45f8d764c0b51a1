/** `npm start`: builds what is missing or old and serves every demo. */
import { build, isStale } from './server/build.mjs';
import { startHouse } from './server/house.mjs';
import { arePortalsStale, buildPortals } from './server/portals.mjs';
import { buildStorybook, isStorybookStale } from './server/storybook.mjs';

/** Where `npm run build:demo` puts the portals; not kept in the repository. */
const built = 'demo/built';

if (isStale()) {
  console.log('Building the package ...');
  if (!build()) console.error('The build failed; the demos are served with what is there.');
}

if (arePortalsStale(built)) {
  console.log('Building the portals ...');
  await buildPortals(built).catch((error) => console.error(`The portals could not be built: ${error.message}`));
}

const house = await startHouse({
  port: Number(process.env.PORT ?? 8080),
  thirdPartyPort: Number(process.env.THIRD_PARTY_PORT ?? 8090),
  built,
  databaseUrl: process.env.DATABASE_URL,
});

console.log(`\nThird-party stand-in: ${house.thirdParty}/`);
console.log(`Key of the desk:      ${house.deskKey}`);
console.log(`All demos:            ${house.origin}/\nCtrl-C ends all.`);

/** Nobody has to wait for it: the demos are there, and it comes in about half a minute. */
const storybook = isStorybookStale() ? buildStorybook() : undefined;
storybook?.done.then((built) => console.log(built ? `Storybook: ${house.origin}/storybook/` : storybook.failure));
if (storybook) console.log('Building the Storybook in the background ...');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    storybook?.stop();
    void house.close();
  });
}
