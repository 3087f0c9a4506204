package io.github.dynamodb2.repository;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the reads of a repository method strongly consistent: they see every write that
 * succeeded before, for twice the read capacity. Global secondary indexes cannot be read
 * so; the start fails for a method that only one of them answers.
 * <p>
 * On an interface it concerns each of its methods, those inherited from
 * {@link DynamoDb2Repository} included.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface ConsistentRead {

}
