import {
  Document,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
} from 'docx';

const level = (at: number, format: string, text: string) => ({
  level: at,
  format: format as 'decimal',
  text,
  alignment: 'left' as const,
});

/** A Word file with the numbering of the genre (一、 （一） 1. ①) under the reference `paper`. */
export const wordPaper = (children: readonly (Paragraph | Table)[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'paper',
            levels: [
              level(0, 'chineseCounting', '%1、'),
              level(1, 'chineseCounting', '（%2）'),
              level(2, 'decimal', '%3.'),
              level(3, 'decimalEnclosedCircle', '%4'),
            ],
          },
          { reference: 'rows', levels: [level(0, 'decimal', '%1')] },
        ],
      },
      sections: [{ children }],
    }),
  );

/** A paragraph, numbered at a level where one is given. */
export const para = (text: string, at?: number, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ text, ...(at === undefined ? {} : { numbering: { reference: 'paper', level: at } }), ...more });

/** A table; `^` continues the cell above, an empty first cell of a row is numbered by Word where `numbered` is set. */
export const table = (rows: readonly (readonly (string | Paragraph)[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells, y) =>
        new TableRow({
          children: cells.map(
            (cell, x) =>
              new TableCell({
                children: [cell instanceof Paragraph ? cell : new Paragraph(cell === '^' ? '' : cell)],
                ...(cell === '^'
                  ? { verticalMerge: VerticalMergeType.CONTINUE }
                  : rows[y + 1]?.[x] === '^'
                    ? { verticalMerge: VerticalMergeType.RESTART }
                    : {}),
              }),
          ),
        }),
    ),
  });
