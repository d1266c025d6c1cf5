/** The number of a list item as Word writes it, by the name of its number format. */
export function listNumber(value: number, format: string): string {
  const plain = String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'koreanCounting':
      return chinese(value, '零一二三四五六七八九', '十百千');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chinese(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...plain].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join('');
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? plain;
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'[value - 1] ?? plain;
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : plain;
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2474 + value - 1) : `(${plain})`;
    case 'decimalEnclosedFullstop':
      return `${plain}.`;
    case 'ideographEnclosedCircle':
      return value >= 1 && value <= 10 ? String.fromCodePoint(0x3280 + value - 1) : plain;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...plain].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return plain.padStart(2, '0');
    case 'upperLetter':
    case 'lowerLetter': {
      const letter = String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));
      return format === 'lowerLetter' ? letter.toLowerCase() : letter;
    }
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'bullet':
    case 'none':
      return '';
    default:
      return plain;
  }
}

/** 12 → 十二, 110 → 一百一十. */
function chinese(value: number, digits: string, units: string): string {
  if (value <= 0 || value >= 10_000) return String(value);
  let words = '';
  const figures = [...String(value)].map(Number);
  for (const [i, figure] of figures.entries()) {
    const place = figures.length - 1 - i;
    if (figure !== 0) words += (digits[figure] ?? '') + (place > 0 ? (units[place - 1] ?? '') : '');
    else if (!words.endsWith(digits[0] ?? '') && figures.slice(i).some((later) => later !== 0))
      words += digits[0] ?? '';
  }
  const ten = `${digits[1] ?? ''}${units[0] ?? ''}`;
  return words.startsWith(ten) ? words.slice(1) : words;
}

function roman(value: number): string {
  if (value <= 0 || value >= 4000) return String(value);
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'],
    [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ]; // prettier-ignore
  let left = value;
  let words = '';
  for (const [size, sign] of signs) {
    words += sign.repeat(Math.floor(left / size));
    left %= size;
  }
  return words;
}
