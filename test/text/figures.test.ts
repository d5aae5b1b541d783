import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/text/figures.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { anyText } from '../harness/arbitraries.ts';

const figures = (text: string, language = 'en') => figuresOf(tokenize(text, language), language);

describe('figures are the same however they are written', () => {
  it.each([
    ['13.4%', '13,4 %', '#13.4%'],
    ['fell 12 percent', 'упал на 12 процентов', '#12%'],
    ['$1.25B', 'USD 1,250 million', '#1250000000$'],
    ['a $100 million fund', 'a $100M fund', '#100000000$'],
    ['95,643 BTC', '95643 bitcoins', '#95600BTC'],
    ['0.2 GW', '200 megawatts', '#200MW'],
    ['177,330 PH', '177.33 EH', '#177EH'],
    ['3 млн долларов', '$3m', '#3000000$'],
  ])('%s and %s', (one, other, figure) => {
    expect(figures(one, 'ru')).toEqual([figure]);
    expect(figures(other, 'ru')).toEqual([figure]);
  });

  it('reads a point as the mark of thousands where fractions have a comma', () => {
    expect(figures('Polícia apreende 1.498 mineradoras', 'pt')).toEqual(['#1500']);
    expect(figures('1.498 Rechner, 7,96 %', 'de')).toEqual(['#1500', '#7.96%']);
    expect(figures('1.187 millones', 'es')).toEqual(['#1190000']);
    expect(figures('a difficulty of 13.498', 'en')).toEqual(['#13.5']);
  });

  it('leaves out years and small counts, which are everywhere', () => {
    expect(figures('in 2024 three of 7 sites')).toEqual([]);
    expect(figures('13 farms closed')).toEqual(['#13']);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        for (const figure of figures(text)) expect(figure).toMatch(/^#\d/u);
      }),
    );
  });
});
