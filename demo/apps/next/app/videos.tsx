'use client';
import { useEffect, useState } from 'react';
import type { PrivacyConsentChangedEvent, PrivacyReadyEvent } from 'privacy-center';

export function Videos() {
  const [videos, setVideos] = useState(false);
  const [answer, setAnswer] = useState('none');

  useEffect(() => {
    const ending = new AbortController();
    const start = ({ center }: PrivacyReadyEvent) => setVideos(center.allows('youtube'));
    const follow = ({ act, changes }: PrivacyConsentChangedEvent) => {
      setAnswer(act);
      for (const { service, allowed } of changes) if (service === 'youtube') setVideos(allowed);
    };
    const root = document.querySelector('privacy-center');
    root?.addEventListener('privacy-ready', start, { signal: ending.signal });
    root?.addEventListener('privacy-consent-changed', follow, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  return (
    <>
      <p>
        Videos are <output id="videos">{videos ? 'on' : 'off'}</output>.
      </p>
      <p>
        Last answer: <output id="answer">{answer}</output>
      </p>
    </>
  );
}
