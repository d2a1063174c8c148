using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Caps;
using Xunit;
using static QaStandards.Tests.Caps.VisitsCode;

namespace QaStandards.Tests.Caps;

public sealed class WorkloadTests
{
    [Fact]
    public void People_are_known_once_in_the_order_of_their_ids_idle_ones_too()
    {
        var work = Of(["R2", "R1", "R2"], people: ["R9", "R2", "R0"]);

        Assert.Equal(["R0", "R1", "R2", "R9"], work.People);
        Assert.Equal(3, work.Count);
        Assert.Equal([Fri_2018_03_09, Fri_2018_03_09], work.DaysOf("R2"));
        Assert.Empty(work.DaysOf("R9"));
        Assert.Empty(work.DaysOf("R5"));
    }

    [Property]
    public bool Columns_and_a_list_are_the_same_work(int[] numbers)
    {
        string[] ids = ["b", "a", "c"];
        var person = numbers.Select(number => Math.Abs(number % 3)).ToArray();
        var day = AroundNewYear(numbers);
        var list = Workload.Of(person.Zip(day), visit => ids[visit.First], visit => visit.Second, ids);
        var columns = Workload.OfColumns(ids, person, day);
        return list.People.Equals(columns.People) && list.Person.SequenceEqual(columns.Person) && list.Day.SequenceEqual(columns.Day);
    }

    [Theory]
    [InlineData(null, "Piece of work 2 has no person's id; give one.")]
    [InlineData("", "Piece of work 2 has no person's id; give one.")]
    [InlineData(" ", "Piece of work 2 has no person's id; give one.")]
    [InlineData("R\n1", "Piece of work 2 has a control character, U+000A, in its person's id; remove it.")]
    public void A_bad_id_is_refused_by_the_number_of_its_piece(string? id, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Of(["R1", id!])).Message);

    [Fact]
    public void An_id_has_at_most_1024_characters()
    {
        Assert.Single(Of([new string('x', 1_024)]).People);
        Assert.Equal(
            "Piece of work 1 has a person's id of 10,000,000 characters; at most 1,024.",
            Assert.Throws<ArgumentException>(() => Of([new string('x', 10_000_000)])).Message);
        Assert.Equal(
            "Person 2 has no person's id; give one.",
            Assert.Throws<ArgumentException>(() => Of(["R1"], ["R0", null!])).Message);
    }

    [Fact]
    public void A_null_piece_is_refused_by_its_number() =>
        Assert.Equal(
            "Piece of work 2 is null; leave it out. (Parameter 'pieces')",
            Assert.Throws<ArgumentException>(
                () => Workload.Of([new("R1", Fri_2018_03_09), null!], (Visit v) => v.Assessor, v => v.Date)).Message);

    [Fact]
    public void More_than_ten_million_pieces_are_refused() =>
        Assert.Equal(
            "There are more than 10,000,000 pieces of work; split the list by person.",
            Assert.Throws<ArgumentException>(
                () => Workload.Of(Enumerable.Repeat("R1", 10_000_001), id => id, _ => Fri_2018_03_09)).Message);

    [Fact]
    public void Columns_that_do_not_fit_are_refused()
    {
        LocalDate[] day = [Fri_2018_03_09, Fri_2018_03_09];

        Assert.Equal(
            "There are 1 people's indexes and 2 days; give one of each for every piece of work. (Parameter 'person')",
            Assert.Throws<ArgumentException>(() => Workload.OfColumns(["R1"], [0], day)).Message);
        Assert.Equal(
            "Piece of work 2 is by person 1; there are 1, from 0. (Parameter 'person')",
            Assert.Throws<ArgumentException>(() => Workload.OfColumns(["R1"], [0, 1], day)).Message);
        Assert.Equal(
            "Piece of work 1 is by person -1; there are 1, from 0. (Parameter 'person')",
            Assert.Throws<ArgumentException>(() => Workload.OfColumns(["R1"], [-1, 0], day)).Message);
        Assert.Equal(
            "Person 'R1' is named twice; give each id once. (Parameter 'people')",
            Assert.Throws<ArgumentException>(() => Workload.OfColumns(["R1", "R0", "R1"], [0, 0], day)).Message);
    }

    [Fact]
    public void Nothing_is_taken_from_a_callers_arrays()
    {
        string[] ids = ["b", "a"];
        int[] person = [0, 1];
        LocalDate[] day = [Fri_2018_03_09, Sun_2018_03_11];
        var work = Workload.OfColumns(ids, person, day);

        Assert.Equal(["b", "a"], ids);
        Assert.Equal([0, 1], person);
        person[0] = 1;
        Assert.Equal([Fri_2018_03_09], work.DaysOf("b"));
    }

    private static Workload Of(string[] ids, string[]? people = null) =>
        Workload.Of(ids.Select(id => new Visit(id, Fri_2018_03_09)), visit => visit.Assessor, visit => visit.Date, people);
}
