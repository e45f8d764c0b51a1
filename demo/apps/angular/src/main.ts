import { bootstrapApplication } from '@angular/platform-browser';
import 'privacy-center/define';
import { App } from './app';

await bootstrapApplication(App);
