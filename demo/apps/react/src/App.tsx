import { useState } from 'react';
import 'privacy-center/define';

export function App() {
  const [videos, setVideos] = useState(false);
  const [answer, setAnswer] = useState('none');

  return (
    <>
      <main>
        <h1>Workshop</h1>
        <p>
          Videos are <output id="videos">{videos ? 'on' : 'off'}</output>.
        </p>
        <p>
          Last answer: <output id="answer">{answer}</output>
        </p>
      </main>
      <footer>
        <privacy-center
          policy-src="/data-use.json"
          onprivacy-ready={({ center }) => setVideos(center.allows('youtube'))}
          onprivacy-consent-changed={({ act, changes }) => {
            setAnswer(act);
            for (const { service, allowed } of changes) if (service === 'youtube') setVideos(allowed);
          }}
        />
      </footer>
    </>
  );
}
