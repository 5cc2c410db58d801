/** Areas of a level as many as are counted; `noun` is the level. One of them alone, counted, and counted behind من. */
export const one =
  '{noun:country=دولة|province=إقليم|city=مدينة|district=حي|county=حي|township=بلدة|street=بلدة|hospital=مستشفى|منطقة}';

export const some =
  '{noun:country={count#one=دولة واحدة|two=دولتان|few={count} دول|{count} دولة}' +
  '|province={count#one=إقليم واحد|two=إقليمان|few={count} أقاليم|many={count} إقليمًا|{count} إقليم}' +
  '|city={count#one=مدينة واحدة|two=مدينتان|few={count} مدن|{count} مدينة}' +
  '|district={count#one=حي واحد|two=حيّان|few={count} أحياء|many={count} حيًّا|{count} حي}' +
  '|county={count#one=حي واحد|two=حيّان|few={count} أحياء|many={count} حيًّا|{count} حي}' +
  '|township={count#one=بلدة واحدة|two=بلدتان|few={count} بلدات|{count} بلدة}' +
  '|street={count#one=بلدة واحدة|two=بلدتان|few={count} بلدات|{count} بلدة}' +
  '|hospital={count#one=مستشفى واحد|two=مستشفيان|few={count} مستشفيات|{count} مستشفى}' +
  '|{count#one=منطقة واحدة|two=منطقتان|few={count} مناطق|{count} منطقة}}';

export const ofAll =
  '{noun:country={total#two=دولتين|few={total} دول|{total} دولة}' +
  '|province={total#two=إقليمين|few={total} أقاليم|many={total} إقليمًا|{total} إقليم}' +
  '|city={total#two=مدينتين|few={total} مدن|{total} مدينة}' +
  '|district={total#two=حيّين|few={total} أحياء|many={total} حيًّا|{total} حي}' +
  '|county={total#two=حيّين|few={total} أحياء|many={total} حيًّا|{total} حي}' +
  '|township={total#two=بلدتين|few={total} بلدات|{total} بلدة}' +
  '|street={total#two=بلدتين|few={total} بلدات|{total} بلدة}' +
  '|hospital={total#two=مستشفيين|few={total} مستشفيات|{total} مستشفى}' +
  '|{total#two=منطقتين|few={total} مناطق|{total} منطقة}}';

/** Indicators, counted. */
export const indicators =
  '{count#one=مؤشر واحد|two=مؤشران|few={count} مؤشرات|many={count} مؤشرًا|{count} مؤشر}';
