import { Videos } from './videos';

export default function Page() {
  return (
    <main>
      <h1>Workshop</h1>
      <Videos />
    </main>
  );
}
