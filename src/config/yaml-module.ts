/** The YAML parser behind a static import, so that bundling keeps its names. */
export {LineCounter, parseAllDocuments, parseDocument} from 'yaml'
