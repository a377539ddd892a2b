/** The folder of the library, whose own files are no place in the user's program. The package has all of it in a few files there. */
export const LIBRARY_FOLDER = __dirname;
