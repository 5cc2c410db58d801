import type { MethodWords } from '../../assessment/method.ts';

const growth = {
  observedGrowth: 'النمو السنوي الفعلي',
  plannedGrowth: 'النمو السنوي اللازم لبلوغ الهدف',
  D: 'الاتجاه',
  g: 'النمو الفعلي',
  r: 'النمو اللازم',
};
const ratio = 'النمو الفعلي مقارنة باللازم';
const wishedGrowth = 'النمو السنوي في الاتجاه المرغوب';
const limits = { lower: 'حد الثقة الأدنى 95%', upper: 'حد الثقة الأعلى 95%' };

/** The published methods in Arabic; titles of publications stay in their own language. */
export const methods: Readonly<Record<string, MethodWords>> = {
  'open-sdg': {
    name: 'Open SDG',
    categories: {
      target_achieved: 'تحقق الهدف',
      substantial_progress: 'تقدم كبير',
      moderate_progress: 'تقدم متوسط',
      limited_progress: 'تقدم محدود',
      deterioration: 'تراجع',
      not_available: 'غير متاح',
    },
    quantities: {
      ...growth,
      ratio,
      wishedGrowth,
      coefficient: 'تُضرب العتبات قرب الحد الطبيعي',
      L: 'الحد الطبيعي',
    },
    source:
      'طريقة منشورة في: Progress Measurement Methodology for the Sustainable Development Goals, Open SDG / Statistics Canada, 2025',
  },
  'eurostat-target': {
    name: 'Eurostat (مع هدف)',
    categories: {
      'target-achieved': 'تحقق الهدف',
      'significant-progress': 'تقدم كبير',
      'moderate-progress': 'تقدم متوسط',
      'insufficient-progress': 'تقدم غير كافٍ',
      'movement-away': 'ابتعاد عن الهدف',
    },
    quantities: { ...growth, ratio },
    source:
      'طريقة منشورة في: Sustainable development in the European Union, monitoring report, 2023 edition, Eurostat (doi:10.2785/403194)',
  },
  'eurostat-no-target': {
    name: 'Eurostat (بلا هدف)',
    categories: {
      'significant-progress': 'تقدم كبير',
      'moderate-progress': 'تقدم متوسط',
      'moderate-movement-away': 'تراجع متوسط',
      'significant-movement-away': 'تراجع كبير',
    },
    quantities: { ...growth, wishedGrowth },
    source:
      'طريقة منشورة في: Sustainable development in the European Union, monitoring report, 2023 edition, Eurostat (doi:10.2785/403194)',
  },
  'healthy-people-2020': {
    name: 'Healthy People 2020',
    categories: {
      'target-met-or-exceeded': 'تحقق الهدف أو تُجووز',
      improved: 'تحسّن',
      'little-or-no-detectable-change': 'تغيّر طفيف أو لا تغيّر يُذكر',
      'got-worse': 'ساء',
      'baseline-only': 'خط الأساس فقط',
      informational: 'للاطلاع',
    },
    quantities: {
      targetedChange: 'نسبة التغيّر المستهدف',
      changeAway: 'التغيّر بعيدًا عن الهدف',
      z: 'التغيّر مقارنة بخطئه المعياري',
      SE: 'الخطأ المعياري',
    },
    source:
      'طريقة منشورة في: Healthy People Statistical Notes 27, NCHS, 2016; Healthy People 2020 Final Progress Table, NCHS, 2022',
  },
  'un-progress-chart': {
    name: 'مخطط التقدم للأمم المتحدة',
    categories: {
      'met-or-on-track': 'تحقق الهدف أو ضمن المسار',
      'fair-progress': 'تقدم مقبول يحتاج إلى تسريع',
      'stagnation-or-regression': 'ركود أو تراجع',
    },
    quantities: {
      ...growth,
      wishedGrowth,
      expected: 'القيمة في سنة الهدف بهذا النمو',
      expectedShare: 'نسبة الإنجاز حينئذ',
      e: 'القيمة المتوقعة',
    },
    source: 'طريقة منشورة في: SDG Progress Chart 2023, Technical Note, UN Statistics Division',
  },
  'escap-csi': {
    name: 'مؤشر الوضع الراهن (ESCAP)',
    quantities: {
      csi: 'مؤشر الوضع الراهن (الهدف = 10)',
      csiExpected: 'المؤشر على مسار منتظم',
      D: 'الاتجاه',
    },
    source: 'طريقة منشورة في: Progress Assessment Methodology, technical notes, UN ESCAP',
  },
  'escap-api': {
    name: 'مؤشر التقدم المتوقع (ESCAP)',
    categories: { maintain: 'حافظ على التقدم', accelerate: 'سرّع التقدم', reverse: 'اعكس الاتجاه' },
    quantities: {
      predicted: 'القيمة في سنة الهدف بخط مستقيم',
      gapToTarget: 'النسبة الناقصة من الطريق حينئذ (%)',
      P: 'القيمة المتوقعة',
    },
    source: 'طريقة منشورة في: Progress Assessment Methodology, technical notes, UN ESCAP',
  },
  arr: {
    name: 'معدل الانخفاض السنوي',
    quantities: { arr: 'معدل الانخفاض السنوي الفعلي', arrRequired: 'المعدل اللازم لبلوغ الهدف' },
    source: 'طريقة منشورة في: Levels and Trends in Child Mortality, Report 2013, UN Inter-agency Group',
  },
  'fingertips-recent-trend': {
    name: 'الاتجاه الأخير (Fingertips)',
    categories: {
      increasing: 'في ارتفاع',
      decreasing: 'في انخفاض',
      'no-significant-change': 'لا تغيّر معتدًّا به',
      'cannot-be-calculated': 'لا يمكن حسابه',
    },
    quantities: {
      slope: 'الميل المرجّح لآخر خمس قيم سنوية',
      slopeOfOdds: 'ميل لوغاريتم الأرجحية لآخر خمس نسب سنوية',
      weakestSlope: 'أضعف ميل بعد حذف سنة؛ وعلامته يجب أن تثبت',
      chi2: 'مربع كاي للاتجاه',
      P: 'Σ الوزن × بُعد السنة × القيمة',
      Q: 'Σ الوزن × مربع بُعد السنة',
      S: 'الميل',
      N: 'Σ المقام',
      R: 'Σ العدد',
      F: 'Σ العدد × السنة',
      G: 'Σ المقام × السنة',
      H: 'Σ المقام × مربع السنة',
    },
    source: 'طريقة منشورة في: Fingertips trend markers, Public Health England (99.8%)',
  },
  'fingertips-benchmark': {
    name: 'القيمة المرجعية (Fingertips)',
    categories: {
      better: 'أفضل من القيمة المرجعية',
      similar: 'مماثل للقيمة المرجعية',
      worse: 'أسوأ من القيمة المرجعية',
      higher: 'أعلى من القيمة المرجعية',
      lower: 'أدنى من القيمة المرجعية',
      'not-compared': 'غير مقارن',
    },
    quantities: { ...limits, aboveBenchmark: 'آخر قيمة ناقص القيمة المرجعية', K: 'القيمة المرجعية' },
    source: 'طريقة منشورة من: Fingertips, Public Health England',
  },
  'fingertips-goal': {
    name: 'الغاية (Fingertips)',
    categories: {
      better: 'أفضل من الغاية',
      similar: 'مماثل للغاية',
      worse: 'أسوأ من الغاية',
      'not-compared': 'غير مقارن',
    },
    quantities: { ...limits, aboveGoal: 'آخر قيمة ناقص الغاية' },
    source: 'طريقة منشورة في: Technical Guide, RAG Rating Indicator Values, Public Health England, 2017',
  },
  'spc-mdc': {
    name: 'مخطط Making Data Count',
    categories: {
      common_cause: 'تفاوت طبيعي',
      special_cause_improvement: 'سبب خاص: تحسّن',
      special_cause_concern: 'سبب خاص: يدعو إلى الانتباه',
      special_cause_neutral_high: 'سبب خاص: مرتفع',
      special_cause_neutral_low: 'سبب خاص: منخفض',
    },
    quantities: {
      mean: 'المتوسط',
      meanRange: 'متوسط المدى المتحرك',
      upperLimit: 'حد العملية الأعلى',
      lowerLimit: 'حد العملية الأدنى',
      m: 'المتوسط',
      R: 'متوسط المدى المتحرك',
      consistent_pass: 'الهدف خارج الحدود: يتحقق باستمرار',
      consistent_fail: 'الهدف خارج الحدود: لا يتحقق',
      inconsistent: 'الهدف داخل الحدود: يتحقق أحيانًا',
    },
    source: 'طريقة منشورة في: Making data count, NHS England and NHS Improvement, 2019',
  },
  'cn-plan-review': {
    name: 'مراجعة الخطة',
    categories: {
      'achieved-early': 'تحقق مبكرًا',
      achieved: 'تحقق',
      'not-achieved': 'لم يتحقق',
      ahead: 'أسرع من المتوقع',
      'in-line': 'قريب من المتوقع',
      lagging: 'متأخر',
    },
    quantities: { lead: 'فارق التقدم عن المدة' },
    source:
      'طريقة على غرار: التقييم النصفي للخطة الخمسية الرابعة عشرة، اللجنة الوطنية للتنمية والإصلاح، 2023 (نقلًا عن شينخوا)؛ لم يُنشر هامش، وهذا افتراضي أو حددته الصفحة',
  },
};
