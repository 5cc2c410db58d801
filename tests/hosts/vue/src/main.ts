/// <reference types="indicator-widgets/vue" />
import { createApp } from 'vue';
import 'indicator-widgets/define/district-compare';
import 'indicator-widgets/define/indicator-gauge';
import App from './App.vue';

createApp(App).mount('#app');
