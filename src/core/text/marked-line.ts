/** A line of running text whose marks are to be paired. */
export interface MarkedLine {
  readonly text: string;
  /** Where the line starts in what the faults count in. */
  readonly start: number;
  /** Whether the mark at this offset of the line is none of the text: part of a web address, of code. */
  readonly isHidden: (offset: number) => boolean;
}
