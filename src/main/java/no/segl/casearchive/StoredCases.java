package no.segl.casearchive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCases extends Repository<StoredCase, UUID> {

    String SEARCHED =
            " from archive_case where (:groups = '' or string_to_array(groups, ',') && string_to_array(:groups, ','))"
                    + " and (:text = '' or strpos(lower(title), lower(:text)) > 0 or starts_with(year || '/' || sequence, :text))";

    /** @param groups divided by commas; empty for all */
    @Query(
            value = "select *" + SEARCHED + " order by year desc, sequence desc limit :size offset :skipped",
            nativeQuery = true)
    List<StoredCase> search(String groups, String text, int size, long skipped);

    @Query(value = "select count(*)" + SEARCHED, nativeQuery = true)
    long count(String groups, String text);

    StoredCase save(StoredCase opened);

    Optional<StoredCase> findById(UUID id);

    Optional<StoredCase> findByYearAndSequence(int year, int sequence);

    boolean existsByYearAndSequence(int year, int sequence);

    /** Takes the year's next number, and holds the year until the transaction ends: no other case of it is numbered meanwhile. */
    @Query(
            value = "insert into archive_year (year, last_sequence) values (:year, 1) "
                    + "on conflict (year) do update set last_sequence = archive_year.last_sequence + 1 "
                    + "returning last_sequence",
            nativeQuery = true)
    int countUp(int year);

    /** Holds the year as {@link #countUp} does, without taking a number. */
    @Query(
            value = "insert into archive_year (year, last_sequence) values (:year, 0) "
                    + "on conflict (year) do update set last_sequence = archive_year.last_sequence "
                    + "returning last_sequence",
            nativeQuery = true)
    int hold(int year);

    /** Holds the case until the transaction ends. */
    @Query(value = "select last_entry from archive_case where id = :id for update", nativeQuery = true)
    int hold(UUID id);

    /** Holds the case until the transaction ends, so that no other entry of it is numbered meanwhile. */
    @Query(
            value = "update archive_case set last_entry = last_entry + 1 where id = :id returning last_entry",
            nativeQuery = true)
    int nextEntry(UUID id);
}
