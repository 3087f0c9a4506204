/**
 * Entities as Spring Data sees them: from properties to attributes, from classes to table
 * definitions, and the annotations and converters for them.
 */
@NullMarked
package io.github.dynamodb2.mapping;

import org.jspecify.annotations.NullMarked;
