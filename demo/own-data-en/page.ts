import '../own-data/page.css';
import '../own-data/page.ts';
