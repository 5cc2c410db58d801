/// <reference types="indicator-widgets/svelte" />
import { mount } from 'svelte';
import 'indicator-widgets/define/district-compare';
import 'indicator-widgets/define/indicator-gauge';
import App from './App.svelte';

mount(App, { target: document.getElementById('app')! });
