export default {
  entry: './src/main.js',
  module: { rules: [{ test: /\.css$/, type: 'css/auto' }] },
};
