import MiniCssExtractPlugin from 'mini-css-extract-plugin';

export default {
  entry: './src/main.js',
  module: { rules: [{ test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  plugins: [new MiniCssExtractPlugin()],
};
