import { createApi } from './api.js';
import { createDesk } from './desk.js';

document.body.append(createDesk({ createApi, storage: sessionStorage }));
