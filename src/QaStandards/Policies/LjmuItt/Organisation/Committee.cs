namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>Who belongs to a committee, counted. What is null is not known.</summary>
public sealed record Committee
{
    /// <summary>Gets how many represent primary schools, as senior people.</summary>
    public int? PrimarySchools { get; init; }

    /// <summary>Gets how many represent secondary schools, as senior people.</summary>
    public int? SecondarySchools { get; init; }

    /// <summary>Gets how many are of the School of Education's senior management.</summary>
    public int? SeniorManagers { get; init; }

    /// <summary>Gets how many have responsibility at the level of leadership.</summary>
    public int? Leaders { get; init; }

    /// <summary>Gets how many have responsibility for managing programmes.</summary>
    public int? ProgrammeManagers { get; init; }

    /// <summary>Gets how many have responsibility for administration.</summary>
    public int? Administrators { get; init; }

    /// <summary>Gets how many are of schools.</summary>
    public int? SchoolMembers { get; init; }

    /// <summary>Gets how many are programme leaders.</summary>
    public int? ProgrammeLeaders { get; init; }

    /// <summary>Gets how many are tutors of the programmes.</summary>
    public int? Tutors { get; init; }

    /// <summary>Gets how many are mentors of placement schools.</summary>
    public int? Mentors { get; init; }

    /// <summary>Gets the post of whoever chairs it.</summary>
    public PartnershipPost? Chair { get; init; }
}
