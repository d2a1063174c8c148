using Ardalis.SmartEnum;
using QaStandards.Calendars;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using Row = QaStandards.Lifecycles.Transition<
    QaStandards.Tests.Lifecycles.CardStatus, QaStandards.Tests.Lifecycles.CardEvent, QaStandards.Tests.Lifecycles.Card>;

namespace QaStandards.Tests.Lifecycles;

/// <summary>A made-up policy: the life of a card of a town library.</summary>
public static class LibraryCard
{
    public static Policy Rules { get; } = Policy.Of("Library", "Rules of the town library", "2020", "The town");

    public static Clause R0 { get; } = Rule("0", Force.Describes, "a card changes only as these rules say");

    public static Clause R1 { get; } = Rule("1", Force.Must, "whoever proves an address gets a card");

    public static Clause R2 { get; } = Rule("2", Force.May, "the library may refuse");

    public static Clause R3 { get; } = Rule("3", Force.Must, "twelve books at most; the introduction is expected");

    public static Clause R4 { get; } = Rule("4", Force.May, "the library may suspend a card");

    public static Clause R5 { get; } = Rule("5", Force.Must, "a suspension ends when the fine is paid");

    public static Clause R6 { get; } = Rule("6", Force.May, "a card can be renewed at any time");

    public static Clause R7 { get; } = Rule("7", Force.Must, "a card ends three years after it was given or renewed");

    public static Clause R8 { get; } = Rule("8", Force.Must, "a reader who leaves returns all books");

    public static Clause R9 { get; } = Rule("9", Force.May, "the library may ban a reader");

    public static Criteria<Card> AddressProved { get; } =
        new(new Criterion<Card>(R1, "address is proved", c => c.AddressProved, "show a letter"));

    public static Criteria<Card> MayBorrow { get; } = new(
        Criterion<Card>.AtMost(R3, "books", c => c.Books, 12, "return a book"),
        new Criterion<Card>(R3, "attended the introduction", c => c.Introduced, "attend it").With(Effect.Warns));

    public static Criteria<Card> FinePaid { get; } =
        new(new Criterion<Card>(R5, "fine is paid", c => c.FinePaid, "pay the fine"));

    public static Criteria<Card> HasNoBooks { get; } = new(HasBooks(false));

    public static Criteria<Card> HasSomeBooks { get; } = new(HasBooks(true));

    public static Deadline<CardEvent, Card> Expiry { get; } =
        new(new TermLimit(R7, "card renewed", Term.Years(3)), CardEvent.Expire);

    public static Lifecycle<CardStatus, CardEvent, Card> Lifecycle { get; } = new(
        statuses: CardStatus.All,
        starts: [CardStatus.Applied],
        finals: [CardStatus.Refused, CardStatus.Closed],
        closedBy: R0,
#pragma warning disable format // a table
        [
            //   from                   on                   to                    by
            new( CardStatus.Applied,    CardEvent.Approve,   CardStatus.Active,    R1,  AddressProved, starts: [Expiry] ),
            new( CardStatus.Applied,    CardEvent.Refuse,    CardStatus.Refused,   R2 ),
            new( CardStatus.Active,     CardEvent.Borrow,    CardStatus.Active,    R3,  MayBorrow ),
            new( CardStatus.Active,     CardEvent.Suspend,   CardStatus.Suspended, R4 ),
            new( CardStatus.Expired,    CardEvent.Suspend,   CardStatus.Suspended, R4 ),
            new( CardStatus.Suspended,  CardEvent.Reinstate, Recall.Back,          R5,  FinePaid ),
            new( CardStatus.Suspended,  CardEvent.Renew,     Recall.Beneath,       R6 ),
            new( CardStatus.Active,     CardEvent.Renew,     CardStatus.Active,    R6,  starts: [Expiry] ),
            new( CardStatus.Expired,    CardEvent.Renew,     CardStatus.Active,    R6,  starts: [Expiry] ),
            new( CardStatus.Active,     CardEvent.Expire,    CardStatus.Expired,   R7 ),
            new( CardStatus.Active,     CardEvent.Leave,     CardStatus.Closed,    R8,  HasNoBooks ),
            new( CardStatus.Active,     CardEvent.Leave,     CardStatus.Leaving,   R8,  HasSomeBooks ),
            new( CardStatus.Leaving,    CardEvent.Settle,    CardStatus.Closed,    R8,  HasNoBooks ),
            .. Row.FromEach(
                [CardStatus.Applied, CardStatus.Active, CardStatus.Suspended, CardStatus.Expired, CardStatus.Leaving],
                CardEvent.Ban, CardStatus.Closed, R9),
        ]);
#pragma warning restore format

    public static Card Good { get; } = new() { AddressProved = true, Books = 0, Introduced = true, FinePaid = true };

    private static Criterion<Card> HasBooks(bool mustBe) =>
        new(R8, "has books", c => c.Books is { } books ? books > 0 : null, mustBe ? "borrow one" : "return the books", mustBe);

    private static Clause Rule(string locator, Force force, string says) => Clause.Of(Rules, locator, force, says);
}

public enum CardEvent
{
    Approve,
    Refuse,
    Borrow,
    Suspend,
    Reinstate,
    Renew,
    Expire,
    Leave,
    Settle,
    Ban,
}

public sealed record Card
{
    public bool? AddressProved { get; init; }

    public long? Books { get; init; }

    public bool? Introduced { get; init; }

    public bool? FinePaid { get; init; }
}

public sealed class CardStatus : SmartEnum<CardStatus, string>
{
    public static readonly CardStatus Applied = new(nameof(Applied), "applied");
    public static readonly CardStatus Active = new(nameof(Active), "active");
    public static readonly CardStatus Suspended = new(nameof(Suspended), "suspended");
    public static readonly CardStatus Expired = new(nameof(Expired), "expired");
    public static readonly CardStatus Leaving = new(nameof(Leaving), "leaving");
    public static readonly CardStatus Refused = new(nameof(Refused), "refused");
    public static readonly CardStatus Closed = new(nameof(Closed), "closed");

    private CardStatus(string name, string code)
        : base(name, code)
    {
    }

    public static ValueList<CardStatus> All { get; } = [Applied, Active, Suspended, Expired, Leaving, Refused, Closed];
}
