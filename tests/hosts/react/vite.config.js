export default { build: { rolldownOptions: { input: ['index.html', 'native.html'] } } };
