/** The YAML parser behind a static import, so that bundling keeps its names. */
export {isNode, parseAllDocuments, parseDocument} from 'yaml'
