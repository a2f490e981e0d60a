package no.segl.casearchive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
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

    Optional<StoredCase> findById(UUID id);

    Optional<StoredCase> findByYearAndSequence(int year, int sequence);

    /** The year's next number; empty in a year that is not begun. */
    @Query(
            value =
                    "select cast(nextval('archive_case_number') - before_first as integer) from archive_year where year = :year",
            nativeQuery = true)
    Optional<Integer> nextSequence(int year);

    @Modifying
    @Query(
            value = "insert into archive_year (year, before_first) values (:year, nextval('archive_case_number'))"
                    + " on conflict (year) do nothing",
            nativeQuery = true)
    void begin(int year);

    /** @return 1, or 0 where a case has that number */
    @Modifying
    @Query(
            value = "insert into archive_case (id, year, sequence, title, status, groups, opened_at)"
                    + " values (:id, :year, :sequence, :title, :status, :groups, :openedAt)"
                    + " on conflict (year, sequence) do nothing",
            nativeQuery = true)
    int addIfFree(UUID id, int year, int sequence, String title, String status, String groups, Instant openedAt);

    /** Holds the case until the transaction ends. */
    @Query(value = "select last_entry from archive_case where id = :id for update", nativeQuery = true)
    int hold(UUID id);

    /** Holds the case until the transaction ends, so that no other entry of it is numbered meanwhile. */
    @Query(
            value = "update archive_case set last_entry = last_entry + 1 where id = :id returning last_entry",
            nativeQuery = true)
    int nextEntry(UUID id);
}
