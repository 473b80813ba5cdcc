/** Where articles and lessons are read, written and compared. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.ui.article;
