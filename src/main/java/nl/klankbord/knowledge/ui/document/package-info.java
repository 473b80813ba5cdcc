/** Screens of documents: the page of one, sending one, and many at once. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.ui.document;
