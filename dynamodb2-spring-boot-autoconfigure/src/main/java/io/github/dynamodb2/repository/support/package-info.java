/**
 * Makes repositories: their factory, the methods every repository has, and the translation
 * of exceptions.
 */
@NullMarked
package io.github.dynamodb2.repository.support;

import org.jspecify.annotations.NullMarked;
