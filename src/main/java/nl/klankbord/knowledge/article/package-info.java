/** Articles in Markdown with their versions, and the lessons of second opinions. */
@org.springframework.modulith.NamedInterface("article")
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.article;
