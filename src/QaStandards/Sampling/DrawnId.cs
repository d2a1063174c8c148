using System;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>An id in a draw with its ticket. Ordered by ticket, then by the id's UTF-8 bytes.</summary>
public readonly record struct DrawnId : IComparable<DrawnId>
{
    internal DrawnId(Ticket ticket, string id)
    {
        Ticket = ticket;
        Id = id;
    }

    /// <summary>Gets the ticket.</summary>
    public Ticket Ticket { get; }

    /// <summary>Gets the id; empty in the default value.</summary>
    public string Id { get => field ?? ""; }

    /// <summary>Returns an id with its ticket under a seed.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the id is empty or has a surrogate without its pair.</exception>
    public static DrawnId Of(Seed seed, string id) => new(Ticket.Of(seed, id), id);

    /// <summary>Compares the tickets; where they are equal, the ids' bytes.</summary>
    public int CompareTo(DrawnId other)
    {
        var byTicket = Ticket.CompareTo(other.Ticket);
        return byTicket != 0 ? byTicket : Encoding.UTF8.GetBytes(Id).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other.Id));
    }

    /// <summary>Returns the ticket, two spaces and the id: a line as the verifiers print it.</summary>
    public override string ToString() => $"{Ticket}  {Id}";

    /// <summary>Returns whether the first is drawn before the second.</summary>
    public static bool operator <(DrawnId left, DrawnId right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first is drawn after the second.</summary>
    public static bool operator >(DrawnId left, DrawnId right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first is not drawn after the second.</summary>
    public static bool operator <=(DrawnId left, DrawnId right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first is not drawn before the second.</summary>
    public static bool operator >=(DrawnId left, DrawnId right) => left.CompareTo(right) >= 0;
}
