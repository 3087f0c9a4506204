/**
 * What users of repositories name: the repository interface and the annotations of its
 * methods.
 */
@NullMarked
package io.github.dynamodb2.repository;

import org.jspecify.annotations.NullMarked;
