/** One finding of error level, which is safely mended to MENDED. */
export const FAULTY = 'เวลา 1๖.๐๐ น.\n';
export const MENDED = 'เวลา ๑๖.๐๐ น.\n';

/** One finding of warning level, for which there is only a suggestion. */
export const DOUBTFUL = 'พัฒนาบุคคลากรด้านดิจิทัล\n';
