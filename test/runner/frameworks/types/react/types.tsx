import { createCenter } from 'privacy-center';

const center = createCenter({ policySrc: '/data-use.json' });

export const right = (
  <privacy-center
    policy-src="/data-use.json"
    banner-placement="corner"
    lang="de"
    className="one"
    onprivacy-consent-changed={({ changes }) => changes.map(({ service }) => service.length)}
    ref={(it) => it?.center?.open('settings')}
  >
    <privacy-footer key="footer" center={center} />
    <privacy-service service="youtube" level="2" open />
  </privacy-center>
);

export const wrong = [
  // @ts-expect-error -- there is no such place
  <privacy-center banner-placement="top" />,
  // @ts-expect-error -- it is called service
  <privacy-service servce="youtube" />,
  // @ts-expect-error -- an id is a text
  <privacy-service service={3} />,
  // @ts-expect-error -- it is another event
  <privacy-center onprivacy-ready={(event: MouseEvent) => event} />,
  // @ts-expect-error -- there is no such element
  <privacy-centre />,
];
