/** What agents ask customers for, and how it looks where the customer has given it. */

/** One thing that can be asked for and found. */
export interface Detail {
  readonly name: string
  /** The words that ask for it. */
  readonly asked: RegExp
  /** How it looks in the customer's mail; its first group is the value. */
  readonly given: RegExp
}

export const details: readonly Detail[] = [
  {
    name: 'order number',
    asked: /\b(?:order|booking|reservation|confirmation|reference|purchase) (?:number|no\.?|id|reference|code|ref)\b/i,
    given:
      /\b(?:order|booking|reservation|confirmation|reference|purchase)(?: (?:number|no\.?|id|reference|code|ref))?(?: is| was)?[ :#]*((?=[A-Z\d-]*\d)#?[A-Z\d][A-Z\d-]{2,})\b/i
  },
  {
    name: 'tracking number',
    asked: /\btracking (?:number|no\.?|id|code)\b/i,
    given: /\btracking(?: (?:number|no\.?|id|code))?(?: is| was)?[ :#]*((?=[A-Z\d ]*\d{3})[A-Z\d]{6,})\b/i
  },
  {
    name: 'invoice number',
    asked: /\binvoice (?:number|no\.?|id)\b/i,
    given: /\binvoice(?: (?:number|no\.?|id))?(?: is| was)?[ :#]*((?=[A-Z\d-]*\d)#?[A-Z\d][A-Z\d-]{2,})\b/i
  },
  {
    name: 'account number',
    asked: /\b(?:account|customer|member(?:ship)?|policy|contract|card) (?:number|no\.?|id)\b/i,
    given:
      /\b(?:account|customer|member(?:ship)?|policy|contract|card)(?: (?:number|no\.?|id))(?: is| was)?[ :#]*((?=[A-Z\d-]*\d)#?[A-Z\d][A-Z\d-]{2,})\b/i
  },
  {
    name: 'e-mail address',
    asked:
      /\b(?:e-?mail address|(?:registered |account )?e-?mail(?: id)? (?:you|on|for|linked|that|used))|\byour (?:registered )?e-?mail(?: id)?(?=[ ?.,]*(?:$|[?.,]|and\b))/i,
    given: /\b([\w.+-]+@[\w-]+(?:\.[\w-]+)+)\b/
  },
  {
    name: 'phone number',
    asked:
      /\b(?:phone|mobile|telephone|contact|callback) (?:number|no\.?)\b|\bnumber (?:to|we can|I can) (?:call|reach|ring)/i,
    given: /\b(?:phone|mobile|call me|ring me|reach me|number is|cell|tel)\b[^.\n]{0,30}?(\+?\d[\d ()-]{6,}\d)/i
  },
  {
    name: 'device',
    asked:
      /\b(?:which|what) (?:device|phone|tablet|computer|laptop|model|handset)\b|\b(?:device|phone) (?:model|you (?:are|'re) using|do you use)\b|\bmodel (?:number|of (?:the|your) (?:phone|device))/i,
    given:
      /\b((?:iPhone|iPad|Galaxy|Pixel|MacBook|ThinkPad|Surface|Kindle|Xperia|OnePlus|Redmi)(?: (?:\d+\w*|Pro|Max|Plus|Air|Mini|S\d+|Go|[A-Z]\d+)){0,3})\b/
  },
  {
    name: 'browser',
    asked: /\b(?:which|what) browser\b|\bbrowser (?:you|and version|version|do you)/i,
    given: /\b((?:Chrome|Firefox|Safari|Edge|Opera|Brave)(?: \d+(?:\.\d+)*)?)\b/
  },
  {
    name: 'system version',
    asked:
      /\b(?:which|what) (?:version|operating system|os)\b|\b(?:os|app|software|ios|android|windows) version\b|\bversion (?:of|are you|you are|do you)/i,
    given: /\b((?:iOS|Android|Windows|macOS|Ubuntu|version|v) ?\d+(?:\.\d+)*)\b/i
  },
  {
    name: 'date',
    asked:
      /\b(?:what|which) (?:date|day)\b|\bdate (?:of|when) (?:the|your|you|purchase|order)|\bwhen did (?:you|it|this)\b/i,
    given:
      /\b((?:on |since |from )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:last |on |since )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4}))\b/
  },
  {
    name: 'postcode',
    asked: /\b(?:postcode|post code|postal code|zip(?: code)?)\b/i,
    given: /\b([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?<=(?:postcode|post code|zip|postal code)(?: is)?[ :]+)\d{4,6})\b/
  },
  {
    name: 'screenshot',
    asked: /\b(?:screenshots?|a photo|photos|a picture|pictures)\b/i,
    given:
      /\b((?:(?:I(?:'ve| have)?|I'm|am|here(?:'s| is| are)) (?:\w+ ){0,3}?)?(?:attach(?:ed|ing)?|enclosed|sent you|see the attached) (?:\w+ ){0,4}(?:screenshots?|photos?|pictures?)|(?:screenshots?|photos?|pictures?) (?:is |are )?(?:attached|enclosed|below))\b/i
  }
]
