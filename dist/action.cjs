require('./stslint.cjs');
