import type { Language } from '../findings/finding.js';
import type { ReasonCode } from './reasons.js';

/** What each refusal means and what to do, for the operator of the connector. */
export const REASON_TEXTS: Readonly<Record<ReasonCode, Readonly<Record<Language, string>>>> = {
  ENVELOPE_SIZE: {
    vi: 'Thông điệp rỗng hoặc dài hơn 64 KiB nên không được đọc. Hãy kiểm tra hệ thống ghi vào topic này.',
    en: 'The message is empty or longer than 64 KiB and was not read. Check which system writes to this topic.',
  },
  ENVELOPE_ENCRYPTION: {
    vi: 'Không giải mã được thông điệp. Hãy kiểm tra khóa mã hóa của bên nhận mà trạm kết nối đang dùng.',
    en: 'The message could not be decrypted. Check which encryption key of the receiver the connector uses.',
  },
  ENVELOPE_FORM: {
    vi: 'Thông điệp không phải JWS dạng compact đúng chuẩn. Chỉ trạm kết nối được ghi vào topic này; hãy tìm bên gửi lạ.',
    en: 'The message is not a strict compact JWS. Only the connector may write to this topic; look for a stranger that does.',
  },
  ENVELOPE_HEADER: {
    vi: 'Phần đầu được ký phải có đúng ba thành phần alg, kid, typ. Hãy dùng phiên bản trạm kết nối được phát hành.',
    en: 'The protected header must have exactly alg, kid and typ. Use a released version of the connector.',
  },
  ENVELOPE_ALGORITHM: {
    vi: 'Thuật toán ký không được chấp nhận cho khóa này. Hãy ký bằng thuật toán đã đăng ký cùng khóa (ES256).',
    en: 'The signature algorithm is not accepted for this key. Sign with the algorithm that the key was registered for (ES256).',
  },
  ENVELOPE_TYPE: {
    vi: 'Loại thông điệp (typ) không thuộc topic này. Hãy kiểm tra xem thông điệp có bị chuyển nhầm topic không.',
    en: 'This type of message (typ) does not belong on this topic. Check whether it was moved from another one.',
  },
  ENVELOPE_KEY_UNKNOWN: {
    vi: 'Khóa ký chưa được đăng ký. Hãy đăng ký khóa của trạm kết nối tại trung tâm rồi gửi lại theo mã này.',
    en: "The signing key is not registered. Register the connector's key at the centre, then send again by this code.",
  },
  ENVELOPE_SIGNATURE: {
    vi: 'Chữ ký không khớp nội dung: thông điệp bị thay đổi hoặc giả mạo. Hãy báo bộ phận an toàn thông tin.',
    en: 'The signature does not fit the content: the message was changed or forged. Tell whoever is in charge of security.',
  },
  CONTENT_JSON: {
    vi: 'Nội dung không phải JSON chặt chẽ (lặp tên, quá sâu, số quá lớn, ký tự hỏng). Hãy sửa nơi tạo bản ghi.',
    en: 'The content is not strict JSON (repeated names, too deep, numbers too large, broken characters). Mend what makes the record.',
  },
  CONTENT_SCHEMA: {
    vi: 'Bản ghi sai cấu trúc hoặc quy tắc; các phát hiện kèm theo nêu rõ từng chỗ. Hãy sửa và gửi phiên bản mới.',
    en: 'The record breaks its schema or a rule; the findings beside this name each place. Mend it and send a new version.',
  },
  ENVELOPE_KEY_OF_OTHER_SECTOR: {
    vi: 'Khóa ký thuộc ngành khác với nguồn ghi trong sự kiện. Hãy kiểm tra cấu hình khóa của trạm kết nối.',
    en: "The signing key belongs to another sector than the event's source. Check the key that the connector was given.",
  },
  ENVELOPE_AUDIENCE: {
    vi: 'Sự kiện dành cho bên nhận khác. Hãy kiểm tra xem thông điệp có bị chuyển sai nơi không.',
    en: 'The event is meant for another receiver. Check whether the message was moved to a wrong place.',
  },
  ENVELOPE_TOPIC: {
    vi: 'Sự kiện được ký cho topic hoặc phân vùng khác. Thông điệp gốc ở đúng chỗ vẫn được xử lý; hãy tìm bên sao chép.',
    en: 'The event was sealed for another topic or partition. The original, in its place, is still handled; look for who copies it.',
  },
  ENVELOPE_KEY_STATE: {
    vi: 'Khóa ký chưa có hiệu lực, đã hết hạn hoặc bị thu hồi. Hãy kích hoạt khóa mới rồi gửi lại theo mã này.',
    en: 'The signing key is not yet active, has expired or was revoked. Activate a good key, then send again by this code.',
  },
  EVENT_FROM_FUTURE: {
    vi: 'Sự kiện có thời điểm sau hiện tại quá 120 giây. Hãy chỉnh đồng hồ của trạm kết nối; bản ghi sẽ tự được gửi lại.',
    en: "The event is dated more than 120 seconds ahead. Set the connector's clock right; the record is sent anew by itself.",
  },
  EVENT_EXPIRED: {
    vi: 'Sự kiện đã quá hạn. Trạm kết nối sẽ tự ký và gửi lại bản ghi; nếu lặp lại, hãy kiểm tra độ trễ và đồng hồ.',
    en: 'The event is past its time. The connector seals and sends the record anew by itself; if it recurs, check delay and clock.',
  },
  EVENT_EPOCH: {
    vi: 'Sự kiện thuộc kỳ đánh số cũ nhưng được ký sau khi kỳ mới bắt đầu: có thể hai trạm kết nối cùng chạy. Hãy dừng một bản.',
    en: 'The event counts in an older epoch but was sealed after the newer began: two copies of the connector may be running. Stop one.',
  },
  EVENT_EQUIVOCATION: {
    vi: 'Hai sự kiện khác nhau mang cùng mã hoặc cùng số thứ tự; sự kiện đầu được giữ. Hãy báo bộ phận an toàn thông tin.',
    en: 'Two different events bear one id or one number; the first stands. Tell whoever is in charge of security.',
  },
  EVENT_ERASED: {
    vi: 'Dữ liệu của sự kiện này đã được xóa theo quy định, nên không được trả lời lại. Nếu còn mục đích, hãy gửi phiên bản mới.',
    en: "This event's data was erased as the law demands, so it is not answered again. If the purpose persists, send a new version.",
  },
  CONTENT_VERSION: {
    vi: 'Trung tâm chưa biết phiên bản lược đồ này. Hãy gửi lại theo mã này sau khi trung tâm được nâng cấp.',
    en: 'The centre does not know this version of the schema. Send again by this code once the centre is upgraded.',
  },
  CONTENT_TOO_LARGE: {
    vi: 'Bản ghi lớn hơn 32 KiB sau khi đóng gói. Hãy rút ngắn các trường văn bản hoặc danh sách.',
    en: 'The record is larger than 32 KiB once it is packed. Shorten its texts or lists.',
  },
  INTERNAL: {
    vi: 'Lỗi của hệ thống, không phải của bản ghi; người vận hành đã được báo. Hãy gửi lại theo mã này sau khi nâng cấp.',
    en: 'A fault of the system, not of the record; its operator was alarmed. Send again by this code after the upgrade.',
  },
  ANSWER_UNKNOWN_EVENT: {
    vi: 'Trả lời cho một sự kiện mà trạm kết nối này chưa từng gửi. Có thể cơ sở dữ liệu được khôi phục từ bản cũ, hoặc có bên gửi lạ.',
    en: 'An answer to an event that this connector never sent. Its database may be restored from an older backup, or a stranger sends.',
  },
  ANSWER_OF_OTHER_TOKEN: {
    vi: 'Trả lời nêu đúng sự kiện nhưng sai mã băm của thông điệp đã gửi. Trạng thái bản ghi không đổi; hãy báo trung tâm.',
    en: 'The answer names our event but not the token that was sent. The record keeps its state; tell the centre.',
  },
};
