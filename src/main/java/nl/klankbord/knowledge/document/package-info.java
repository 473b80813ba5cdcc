/** Documents on the shelf: files with their text, one by one and many at once. */
@org.springframework.modulith.NamedInterface("document")
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.document;
